import { type ReactElement, useState } from "react";
import { SEGMENT_COLUMNS, type SegmentColumn } from "../../src/plan/columns";
import { useLanguage } from "../Language";
import type { InputsProps } from "./InputsProps";
import { RowCard } from "./RowCard";
import { RowEditor } from "./RowEditor";
import { type Row, rowsOf } from "./Row";
import { Section } from "./Section";
import { checkSegment, SEGMENT_FIELDS } from "./segmentFields";
import { textOf } from "./textOf";
import { useRowForm, type Values } from "./useRowForm";

export function SegmentsSection({ model, workbook, changes }: InputsProps): ReactElement {
  const { messages, formats } = useLanguage();
  const words = messages.inputs;
  const [open, setOpen] = useState<number>();
  const rows = rowsOf(model.cells.segments, SEGMENT_COLUMNS);
  const amount = (row: Row<SegmentColumn>, column: SegmentColumn): string => {
    const value = row.cell(column);
    return typeof value === "number" ? formats.amount(value) : textOf(value);
  };
  return (
    <Section title={words.segments} note={words.segmentsNote}>
      {rows.map((row) => {
        const name = textOf(row.cell("Segment"));
        if (open !== row.row) {
          const lines = [
            `${words.clients(amount(row, "Clients"))}, ${textOf(row.cell("Industry"))}`,
            `${words.fields.Price}: ${amount(row, "Price")}`,
          ];
          return (
            <RowCard key={row.row} title={name} lines={lines} busy={changes.busy} onEdit={() => setOpen(row.row)} />
          );
        }
        const save = async (values: Values<SegmentColumn>): Promise<void> => {
          if (await changes.make(() => workbook.editSegment(model.reference, row.row, values))) setOpen(undefined);
        };
        return (
          <SegmentForm
            key={row.row}
            label={words.edit(name)}
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
  row: Row<SegmentColumn>;
  busy: boolean;
  onSave: (values: Values<SegmentColumn>) => Promise<void>;
  onCancel: () => void;
}>;

function SegmentForm({ row, ...rest }: FormProps): ReactElement {
  const form = useRowForm(SEGMENT_FIELDS, row.cell, checkSegment);
  return <RowEditor {...rest} fields={SEGMENT_FIELDS} form={form} />;
}
