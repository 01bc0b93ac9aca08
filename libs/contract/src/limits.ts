/** Every maximum a person can meet, in one place and without a dependency, so that the web can show them. */
export const limits = {
  line: 200,
  email: 254,
  passwordMin: 12,
  passwordMax: 128,
  bio: 2000,
  statusText: 100,
  postTitle: 160,
  postBody: 5000,
  commentBody: 3000,
  attachments: 10,
  imageBytes: 20 * 1024 * 1024,
  photoBytes: 8 * 1024 * 1024,
  importBytes: 512 * 1024 * 1024,
  pollOptions: 10,
  pollLabel: 120,
  query: 1000,
  found: 1000,
  /** Of one kind, by name. */
  named: 30,
  page: 50,
  skills: 60,
  requestNote: 500,
  effortHours: 2000,
  invitations: 20,
  workEntries: 200,
  asksPerWeek: 20,
  drafts: 100,
  draftFields: 40,
  groupDescription: 500,
  ruleMembers: 50,
  reads: 100,
  /** Of unread lines no more are counted: a bell says “99+”. */
  unreadLines: 100,
  heads: 1000,
  /** Events one catch-up answers; who missed more reads afresh. */
  catchUp: 1000,
  supplier: 120,
  quoteDocument: 300,
  /** In the smallest part of a currency. */
  quoteAmount: 1_000_000_000_000,
  hourlyRate: 100_000_000,
  claimHelpers: 20,
  claimSkills: 10,
  /** Characters of a file of exchange rates. */
  ratesFile: 200_000,
  /** Lines of one export; who has more takes it by period. */
  ledgerExport: 100_000,
} as const;

/** No figure is shown for fewer people than this. */
export const minimumCell = 10;

/** The reactions a person can give; the first one is what a single click gives. */
export const reactionEmojis = ['👍', '❤️', '👏', '💡', '🎉', '🤔'] as const;
