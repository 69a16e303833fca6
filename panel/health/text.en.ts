/** The words of the screen Data health. */
export const healthText = {
  lead: 'How well the accounts are filled and can be read, and what of that the model needs.',
};
