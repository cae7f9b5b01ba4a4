import type { QuotedValue } from "../cells/quoteCell";

/** What stands in a file, where it is no plain value. */
export type FoundInFile =
  Readonly<{ is: "nothing" | "null" | "list" | "object" }> | Readonly<{ is: "value"; value: QuotedValue }>;

/** What is wrong with a file or a value of it. */
export type FileIssue =
  | Readonly<{ kind: "fileTooLarge" | "fileUnreadable" | "fileNoJson" }>
  | Readonly<{ kind: "fileOtherEncoding"; encoding: string }>
  | Readonly<{ kind: "fileTooDeep"; most: number }>
  | Readonly<{ kind: "wrongProduct"; product: string }>
  | Readonly<{ kind: "wrongVersion"; version: number }>
  | Readonly<{ kind: "keyRefused" | "keyTwice" }>
  | Readonly<{ kind: "keyUnknown"; keys: readonly string[] }>
  /** Braces mean something else in a message. */
  | Readonly<{ kind: "notAnObject"; there: FoundInFile; shape: "{…}" }>
  | Readonly<{ kind: "notAList" | "notAText" | "notANumberThere"; there: FoundInFile }>
  | Readonly<{ kind: "tooManyEntries" | "textTooLong"; count: number; most: number }>
  | Readonly<{ kind: "characterRefused" | "numberBeyond" }>
  | Readonly<{ kind: "textLength"; most: number }>
  | Readonly<{ kind: "wrongYear"; first: string; last: string }>;
