/** Maximum length of a message. Longer ones are hard to read, and Excel cuts them. */
export const MAX_MESSAGE_LENGTH = 500;

export const boundedMessage = (text: string): string =>
  text.length <= MAX_MESSAGE_LENGTH ? text : `${text.slice(0, MAX_MESSAGE_LENGTH - 1).replace(HALF, "")}…`;

/** The first half of a character that takes two UTF-16 units. */
const HALF = /[\ud800-\udbff]$/;
