/** Letters of a message at most: longer ones are read by nobody, and Excel cuts them. */
export const LONGEST_MESSAGE = 500;

export const boundedMessage = (text: string): string =>
  text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1).replace(HALF, "")}…`;

/** The first half of a character that takes two places. */
const HALF = /[\ud800-\udbff]$/;
