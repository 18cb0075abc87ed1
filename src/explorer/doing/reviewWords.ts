/** What was decided about a claim, in words. */
export const reviewWords: Readonly<Record<string, string>> = {
  PENDING: 'proposed',
  ACCEPTED: 'accepted',
  REJECTED: 'rejected',
};
