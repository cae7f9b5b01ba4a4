import { type ReactElement, useState } from "react";
import { SEGMENT_COLUMNS, type SegmentColumn } from "../../src/plan/columns";
import { useLanguage } from "../Language";
import type { FieldSpec } from "./Field";
import type { InputsProps } from "./InputsProps";
import { RowCard } from "./RowCard";
import { RowEditor } from "./RowEditor";
import { fieldsIn, type Row, rowsOf } from "./Row";
import { Section } from "./Section";
import { checkSegment, SEGMENT_FIELDS } from "./segmentFields";
import { textOf } from "./textOf";
import { type RowForm, useRowForm } from "./useRowForm";

export function SegmentsSection({ model, workbook, changes }: InputsProps): ReactElement {
  const { messages, formats } = useLanguage();
  const words = messages.inputs;
  const [open, setOpen] = useState<number>();
  const rows = rowsOf(model.cells.segments, SEGMENT_COLUMNS);
  const fields = fieldsIn(model.cells.segments, SEGMENT_FIELDS);
  const amount = (row: Row<SegmentColumn>, column: SegmentColumn): string => {
    const value = row.cell(column);
    return typeof value === "number" ? formats.amount(value) : textOf(value);
  };
  const clients = (row: Row<SegmentColumn>): string => {
    const value = row.cell("Clients");
    return typeof value === "number"
      ? words.clients({ n: value })
      : words.labelled({ label: words.fields.Clients, value: textOf(value) });
  };
  return (
    <Section title={words.segments} note={words.segmentsNote}>
      {rows.map((row) => {
        const name = textOf(row.cell("Segment"));
        if (open !== row.row) {
          const lines = [
            `${clients(row)}, ${textOf(row.cell("Industry"))}`,
            words.labelled({ label: words.fields.Price, value: amount(row, "Price") }),
          ];
          return (
            <RowCard key={row.row} title={name} lines={lines} busy={changes.busy} onEdit={() => setOpen(row.row)} />
          );
        }
        const save = async ({ changed }: RowForm<SegmentColumn>): Promise<void> => {
          const untouched = Object.keys(changed).length === 0;
          const work = () => workbook.editSegment(model.reference, row.row, changed);
          if (untouched || (await changes.make(work))) setOpen(undefined);
        };
        return (
          <SegmentForm
            key={row.key}
            label={words.edit({ name })}
            fields={fields}
            row={row}
            busy={changes.busy}
            onSave={save}
            onCancel={() => setOpen(undefined)}
          />
        );
      })}
    </Section>
  );
}

type FormProps = Readonly<{
  label: string;
  fields: readonly FieldSpec<SegmentColumn>[];
  row: Row<SegmentColumn>;
  busy: boolean;
  onSave: (form: RowForm<SegmentColumn>) => Promise<void>;
  onCancel: () => void;
}>;

function SegmentForm({ row, ...rest }: FormProps): ReactElement {
  const form = useRowForm(rest.fields, row.cell, checkSegment);
  return <RowEditor {...rest} form={form} />;
}
