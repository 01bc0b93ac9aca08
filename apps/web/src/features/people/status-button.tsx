/** What I say about now, beside my name. */
export const StatusButton = () => null;
