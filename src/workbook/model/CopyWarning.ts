import type { InputBlock } from "../../sheets/model/filledModelSheet";

/** What could not come over into a copy or a file as it was. */
export type CopyWarning =
  | Readonly<{ note: "columnLeftOut"; header: string; block: InputBlock }>
  | Readonly<{ note: "rowsLeftOut"; rows: readonly number[]; block: InputBlock }>
  /** The first few of the cells, and how many more there are. */
  | Readonly<{ note: "becameValues"; cells: readonly string[]; more: number }>
  | Readonly<{ note: "besideLeftOut" }>;
