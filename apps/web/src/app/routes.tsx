import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent as screen,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { applyPreferences, meQuery, signInQuery } from '../features/identity/identity.api';
import { loadMessages } from '../i18n';
import { ApiError } from '../lib/http';
import { Layers } from './layers';
import { NotFound } from './page-states';
import { choice, words } from './search';
import { Shell } from './shell/shell';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <>
      <Outlet />
      <Layers />
    </>
  ),
});

/** Everything inside needs somebody who is signed in. */
const house = createRoute({
  getParentRoute: () => root,
  id: 'house',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const { queryClient } = context;
    const known = queryClient.getQueryData(meQuery.queryKey);
    if (known) return { me: known };
    try {
      const me = await queryClient.fetchQuery(meQuery);
      applyPreferences(me.preferences);
      return { me };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'offline' || error.status > 500) {
        const { restoreOffline } = await import('../lib/offline');
        await restoreOffline(queryClient);
        const me = queryClient.getQueryData(meQuery.queryKey);
        if (me) return { me };
      }
      if (error.status !== 401) throw error;
      const next = location.href === '/' ? undefined : location.href;
      throw redirect({ to: '/signin', search: { next }, replace: true });
    }
  },
});

const inside = () => house;
const home = createRoute({
  getParentRoute: inside,
  path: '/',
  validateSearch: words('feed'),
  component: screen(() => import('./screens/home-screen'), 'HomeScreen'),
});
const post = createRoute({
  getParentRoute: inside,
  path: '/posts/$id',
  validateSearch: words('c'),
  component: screen(() => import('./screens/post-screen'), 'PostScreen'),
});
const questions = createRoute({
  getParentRoute: inside,
  path: '/questions',
  component: screen(() => import('./screens/questions-screen'), 'QuestionsScreen'),
});
const drafts = createRoute({
  getParentRoute: inside,
  path: '/drafts',
  component: screen(() => import('../features/wall/drafts-page'), 'DraftsPage'),
});

const people = createRoute({
  getParentRoute: inside,
  path: '/people',
  validateSearch: words('q', 'tab', 'unit', 'site', 'avail', 'lang', 'ignore', 'p', 'vs', 'view'),
  loader: () => loadMessages('people', 'projects'),
  component: screen(() => import('../features/expertise/people-page'), 'PeoplePage'),
});
const profile = createRoute({
  getParentRoute: inside,
  path: '/people/$handle',
  validateSearch: words('tab'),
  loader: () => loadMessages('people', 'projects'),
  component: screen(() => import('./screens/profile-screen'), 'ProfileScreen'),
});
const org = createRoute({
  getParentRoute: inside,
  path: '/org',
  loader: () => loadMessages('people'),
  component: screen(() => import('../features/people/org-page'), 'OrgPage'),
});
const orgOf = createRoute({
  getParentRoute: inside,
  path: '/org/$handle',
  loader: () => loadMessages('people'),
  component: screen(() => import('../features/people/org-page'), 'OrgPage'),
});

const skill = createRoute({
  getParentRoute: inside,
  path: '/skills/$id',
  validateSearch: choice('view', 'table'),
  loader: () => loadMessages('people', 'projects'),
  component: screen(() => import('../features/expertise/skill-page'), 'SkillPage'),
});

const requests = createRoute({
  getParentRoute: inside,
  path: '/requests',
  validateSearch: choice('as', 'invited', 'helper'),
  loader: () => loadMessages('requests'),
  component: screen(() => import('../features/expertise/requests-page'), 'RequestsPage'),
});
const projects = createRoute({
  getParentRoute: inside,
  path: '/projects',
  validateSearch: words('q'),
  loader: () => loadMessages('projects'),
  component: screen(() => import('../features/projects/projects-page'), 'ProjectsPage'),
});
const project = createRoute({
  getParentRoute: inside,
  path: '/projects/$id',
  loader: () => loadMessages('projects'),
  component: screen(() => import('./screens/project-screen'), 'ProjectScreen'),
});
const clients = createRoute({
  getParentRoute: inside,
  path: '/clients',
  validateSearch: words('q'),
  loader: () => loadMessages('projects'),
  component: screen(() => import('../features/projects/clients-page'), 'ClientsPage'),
});
const client = createRoute({
  getParentRoute: inside,
  path: '/clients/$id',
  loader: () => loadMessages('projects'),
  component: screen(() => import('./screens/client-screen'), 'ClientScreen'),
});

const groups = createRoute({
  getParentRoute: inside,
  path: '/groups',
  validateSearch: words('q', 'mine'),
  loader: () => loadMessages('groups'),
  component: screen(() => import('../features/audiences/groups-page'), 'GroupsPage'),
});
const group = createRoute({
  getParentRoute: inside,
  path: '/groups/$slug',
  loader: () => loadMessages('groups'),
  component: screen(() => import('./screens/group-screen'), 'GroupScreen'),
});
const members = createRoute({
  getParentRoute: inside,
  path: '/groups/$slug/members',
  validateSearch: words('q'),
  loader: () => loadMessages('groups'),
  component: screen(() => import('../features/audiences/members-page'), 'MembersPage'),
});
const groupSettings = createRoute({
  getParentRoute: inside,
  path: '/groups/$slug/settings',
  loader: () => loadMessages('groups'),
  component: screen(() => import('../features/audiences/group-settings-page'), 'GroupSettingsPage'),
});

const broadcasts = createRoute({
  getParentRoute: inside,
  path: '/broadcasts',
  validateSearch: words('mine'),
  loader: () => loadMessages('broadcast'),
  component: screen(() => import('../features/broadcast/broadcasts-page'), 'BroadcastsPage'),
});
const newBroadcast = createRoute({
  getParentRoute: inside,
  path: '/broadcasts/new',
  loader: () => loadMessages('broadcast', 'composer'),
  component: screen(() => import('../features/broadcast/new-broadcast-page'), 'NewBroadcastPage'),
});
const insights = createRoute({
  getParentRoute: inside,
  path: '/broadcasts/$id/insights',
  validateSearch: choice('view', 'table'),
  loader: () => loadMessages('broadcast'),
  component: screen(() => import('../features/broadcast/insights-page'), 'InsightsPage'),
});

const ledgerWords = () => loadMessages('ledger', 'people', 'error');
const ledgerScreens = () => import('./screens/ledger-screens');
const ledger = createRoute({
  getParentRoute: inside,
  path: '/ledger',
  validateSearch: words('until', 'unit', 'skill', 'state', 'by', 'per', 'view'),
  loader: ledgerWords,
  component: screen(ledgerScreens, 'LedgerPage'),
});
const newClaim = createRoute({
  getParentRoute: inside,
  path: '/ledger/new',
  loader: ledgerWords,
  component: screen(ledgerScreens, 'NewClaimPage'),
});
const rates = createRoute({
  getParentRoute: inside,
  path: '/ledger/rates',
  loader: ledgerWords,
  component: screen(ledgerScreens, 'RatesPage'),
});
const claim = createRoute({
  getParentRoute: inside,
  path: '/ledger/claims/$id',
  loader: ledgerWords,
  component: screen(ledgerScreens, 'ClaimPage'),
});

const notifications = createRoute({
  getParentRoute: inside,
  path: '/notifications',
  validateSearch: choice('state', 'unread'),
  loader: () => loadMessages('notifications'),
  component: screen(() => import('../features/notifications/notifications-page'), 'NotificationsPage'),
});

const settings = createRoute({
  getParentRoute: inside,
  path: '/settings',
  loader: () => loadMessages('settings', 'people', 'notifications', 'identity', 'requests'),
  component: screen(() => import('./screens/settings-frame'), 'SettingsFrame'),
});
const settingsParts = [
  createRoute({
    getParentRoute: () => settings,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/settings/profile', replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/profile',
    component: screen(() => import('./screens/profile-settings-screen'), 'ProfileSettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/notifications',
    component: screen(() => import('../features/notifications/notification-settings'), 'NotificationSettings'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/asks',
    component: screen(() => import('../features/expertise/ask-settings'), 'AskSettings'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/appearance',
    component: screen(() => import('../features/identity/appearance-settings'), 'AppearanceSettings'),
  }),
  createRoute({
    getParentRoute: () => settings,
    path: '/sessions',
    component: screen(() => import('../features/identity/session-settings'), 'SessionSettings'),
  }),
] as const;

const admin = createRoute({
  getParentRoute: inside,
  path: '/admin',
  loader: () => loadMessages('admin'),
  beforeLoad: ({ context }) => {
    if (!context.me.can.administer) throw new ApiError('role.missing', 403);
  },
  component: screen(() => import('./screens/admin-frame'), 'AdminFrame'),
});
const adminParts = [
  createRoute({
    getParentRoute: () => admin,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/admin/people', replace: true });
    },
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/people',
    validateSearch: words('q', 'state', 'role'),
    component: screen(() => import('../features/identity/admin-people-page'), 'AdminPeoplePage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/import',
    validateSearch: words('id'),
    component: screen(() => import('../features/transfer/import-page'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/needs',
    loader: () => loadMessages('people'),
    component: screen(() => import('../features/expertise/admin-needs-page'), 'AdminNeedsPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/roles',
    component: screen(() => import('../features/identity/admin-roles-page'), 'AdminRolesPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/audit',
    validateSearch: words('action'),
    component: screen(() => import('../features/identity/admin-audit-page'), 'AdminAuditPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/outbox',
    component: screen(() => import('../features/identity/admin-outbox-page'), 'AdminOutboxPage'),
  }),
] as const;

/** An address nobody knows, inside the frame. */
const nowhere = createRoute({ getParentRoute: inside, path: '$', component: NotFound });

const door = () => loadMessages('identity', 'error');
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/signin',
  validateSearch: words('next'),
  loader: ({ context }) => Promise.all([door(), context.queryClient.prefetchQuery(signInQuery)]),
  component: screen(() => import('../features/identity/sign-in-page'), 'SignInPage'),
});
const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  loader: door,
  component: screen(() => import('../features/identity/forgot-page'), 'ForgotPage'),
});
const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: words('token'),
  loader: ({ context }) => Promise.all([door(), context.queryClient.prefetchQuery(signInQuery)]),
  component: screen(() => import('../features/identity/setup-page'), 'SetupPage'),
});
const token = createRoute({
  getParentRoute: () => root,
  path: '/token/$token',
  loader: door,
  component: screen(() => import('../features/identity/token-page'), 'TokenPage'),
});

export const routeTree = root.addChildren([
  house.addChildren([
    home,
    post,
    questions,
    drafts,
    people,
    profile,
    org,
    orgOf,
    skill,
    requests,
    projects,
    project,
    clients,
    client,
    groups,
    group,
    members,
    groupSettings,
    broadcasts,
    newBroadcast,
    insights,
    ledger,
    newClaim,
    rates,
    claim,
    notifications,
    settings.addChildren(settingsParts),
    admin.addChildren(adminParts),
    nowhere,
  ]),
  signIn,
  forgot,
  setup,
  token,
]);
