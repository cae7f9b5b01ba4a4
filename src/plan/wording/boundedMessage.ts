/** Maximum length of a message. Longer ones are hard to read, and Excel cuts them. */
export const LONGEST_MESSAGE = 500;

export const boundedMessage = (text: string): string =>
  text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1).replace(HALF, "")}…`;

/** The first half of a character that takes two UTF-16 units. */
const HALF = /[\ud800-\udbff]$/;
