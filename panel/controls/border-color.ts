/** One colour for all four sides: styles know the sides alone, so that one of them can be told apart. */
export const borderColor = <Color extends string>(color: Color) => ({
  borderTopColor: color,
  borderRightColor: color,
  borderBottomColor: color,
  borderLeftColor: color,
});
