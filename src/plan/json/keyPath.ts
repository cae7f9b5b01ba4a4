const MAX_KEY_LENGTH = 40;

/** The path of a key within an object of a file. A long key is cut. */
export const keyPath = (path: string, key: string): string =>
  `${path === "" ? "" : `${path}.`}${key.slice(0, MAX_KEY_LENGTH)}`;
