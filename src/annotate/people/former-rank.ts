/** The rank of a post that is over: `former`, `former deputy`. */
export const formerRank = (rank: string): string =>
  rank === 'full' ? 'former' : rank.startsWith('former') ? rank : `former ${rank}`;
