/** What each trial tries that Excel alone has, in English. */
export const trialNames = { table: 'A table takes the column beside it for its own' };
