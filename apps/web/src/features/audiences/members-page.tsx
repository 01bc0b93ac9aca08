import type { GroupDto } from '@app/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Search, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/field';
import { MoreWhenSeen } from '../../ui/more-when-seen';
import { SkeletonRows } from '../../ui/skeleton';
import { EmptyState, ErrorState } from '../../ui/states';
import { AddMember } from './add-member';
import { membersQuery } from './audiences.api';
import { ClosedGroup } from './closed-group';
import { GroupFrame } from './group-frame';
import { MemberRow, RequestRow } from './member-row';
import s from './groups.module.css';

export function MembersPage() {
  const { slug } = useParams({ from: '/house/groups/$slug/members' });
  return (
    <GroupFrame slug={slug}>
      {(group) => (group.can.read || group.can.manage ? <MemberList group={group} /> : <ClosedGroup group={group} />)}
    </GroupFrame>
  );
}

/** Who is in a group, by name; for its owners also who asks, and what they may do about it. */
function MemberList({ group }: { group: GroupDto }) {
  const t = useT();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ from: '/house/groups/$slug/members' });
  const [adding, setAdding] = useState(false);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    membersQuery(group.id, q.trim().slice(0, 100)),
  );
  const members = data?.pages.flatMap((page) => page.items) ?? [];
  const requests = data?.pages[0]?.requests ?? [];
  const look = (words: string) =>
    void navigate({
      to: '/groups/$slug/members',
      params: { slug: group.slug },
      search: words === '' ? {} : { q: words },
      replace: true,
    });
  return (
    <>
      {requests.length > 0 && (
        <section className={s.part}>
          <h2>{t('groups.requestCount', { count: requests.length })}</h2>
          <Card flush>
            <ul>
              {requests.map(({ person, at }) => (
                <RequestRow key={person.id} group={group} person={person} at={at} />
              ))}
            </ul>
          </Card>
        </section>
      )}
      <div className={s.search}>
        <TextField
          label={t('groups.searchMember')}
          hideLabel
          type="search"
          icon={<Search aria-hidden="true" />}
          placeholder={t('groups.searchMember')}
          value={q}
          maxLength={100}
          onChange={(event) => look(event.target.value)}
        />
        {group.can.manage && (
          <Button icon={<UserRoundPlus aria-hidden="true" />} large onClick={() => setAdding(true)}>
            {t('groups.add')}
          </Button>
        )}
      </div>
      {!data && !error && <SkeletonRows />}
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && members.length === 0 && (
        <EmptyState
          title={t('groups.noMember', { q })}
          actions={<Button onClick={() => look('')}>{t('groups.showAllMembers')}</Button>}
        />
      )}
      {members.length > 0 && (
        <Card flush>
          <ul aria-label={t('groups.members')}>
            {members.map((member) => (
              <MemberRow key={member.person.id} group={group} member={member} />
            ))}
          </ul>
        </Card>
      )}
      <MoreWhenSeen off={!hasNextPage || isFetchingNextPage} onSeen={() => void fetchNextPage()} />
      {isFetchingNextPage && <SkeletonRows count={3} />}
      {group.can.manage && <AddMember group={group} open={adding} onClose={() => setAdding(false)} />}
    </>
  );
}
