const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count as pages write it in a sentence. */
export const countWord = (count: number): string => WORDS[count] ?? String(count);
