import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import type { OptionalDriverColumn } from "../../../src/schema/drivers";
import type { OptionalSegmentColumn } from "../../../src/schema/segments";
import { useLanguage } from "../../shared/language/LanguageProvider";

type Props<Column extends OptionalDriverColumn | OptionalSegmentColumn> = Readonly<{
  /** Columns that the block does not have. */
  columns: readonly Column[];
  busy: boolean;
  onAdd: (column: Column) => void;
}>;

/** Adds a column that few blocks have, and with it a field to the forms of all rows. */
export function AddColumn<Column extends OptionalDriverColumn | OptionalSegmentColumn>({
  columns,
  busy,
  onAdd,
}: Props<Column>): ReactElement | null {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.inputs.more;
  const names: Readonly<Record<OptionalDriverColumn | OptionalSegmentColumn, string>> = messages.inputs.fields;
  const [chosen, setChosen] = useState<string>();
  // A column that was added is no longer among them.
  const column = columns.find((one) => one === chosen) ?? columns[0];
  if (column === undefined) return null;
  return (
    <div className={styles.adder}>
      <Field label={t.addColumn} size="small" className={styles.field}>
        <Select size="small" value={column} disabled={busy} onChange={(_, { value }) => setChosen(value)}>
          {columns.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button icon={<Add16Regular />} size="small" disabled={busy} onClick={() => onAdd(column)}>
        {t.add}
      </Button>
      <p className={styles.note}>{t.columnNote}</p>
    </div>
  );
}

const useStyles = makeStyles({
  adder: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  field: { flex: "1 1 140px" },
  note: { flexBasis: "100%", margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
