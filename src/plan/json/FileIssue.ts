import type { QuotedValue } from "../cells/quoteCell";

/** A value found in a file that is not a plain value. */
export type FoundInFile =
  Readonly<{ is: "nothing" | "null" | "list" | "object" }> | Readonly<{ is: "value"; value: QuotedValue }>;

/** An issue with a file or one of its values. */
export type FileIssue =
  | Readonly<{ kind: "fileTooLarge" | "fileUnreadable" | "fileNoJson" }>
  | Readonly<{ kind: "fileOtherEncoding"; encoding: string }>
  | Readonly<{ kind: "fileTooDeep"; most: number }>
  | Readonly<{ kind: "wrongProduct"; product: string }>
  | Readonly<{ kind: "wrongVersion"; version: number }>
  | Readonly<{ kind: "keyRefused" | "keyTwice" }>
  | Readonly<{ kind: "keyUnknown"; keys: readonly string[] }>
  /** The shape is a value because braces have a meaning in an ICU message. */
  | Readonly<{ kind: "notAnObject"; there: FoundInFile; shape: "{…}" }>
  | Readonly<{ kind: "notAList" | "notAText" | "notANumberThere"; there: FoundInFile }>
  | Readonly<{ kind: "tooManyEntries" | "textTooLong"; count: number; most: number }>
  | Readonly<{ kind: "characterRefused" | "numberBeyond" }>
  | Readonly<{ kind: "textLength"; most: number }>
  | Readonly<{ kind: "wrongYear"; first: string; last: string }>;
