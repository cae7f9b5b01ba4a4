import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import { SEGMENT_COLUMNS, type SegmentColumn } from "../../src/plan/columns";
import { useLanguage } from "../Language";
import type { FieldSpec } from "./Field";
import type { InputsProps } from "./InputsProps";
import { pastingInto } from "./pasting";
import { type PasteInto, RowEditor } from "./RowEditor";
import { fieldsIn, rowsOf } from "./Row";
import { Section } from "./Section";
import { SegmentCard } from "./SegmentCard";
import { checkSegment, newSegment, SEGMENT_FIELDS } from "./segmentFields";
import { textOf } from "./textOf";
import { unitOfColumn } from "./units";
import { type RowForm, useRowForm } from "./useRowForm";

const NEW = 0;

export function SegmentsSection(props: InputsProps): ReactElement {
  const { model, workbook, changes } = props;
  const { messages } = useLanguage();
  const words = messages.inputs;
  const [open, setOpen] = useState<number>();
  const { reference, cells } = model;
  const rows = rowsOf(cells.segments, SEGMENT_COLUMNS);
  const saving =
    (row: number) =>
    async ({ values, changed }: RowForm<SegmentColumn>): Promise<void> => {
      const work = () =>
        row === NEW ? workbook.addSegment(reference, values) : workbook.editSegment(reference, row, changed);
      const untouched = row !== NEW && Object.keys(changed).length === 0;
      if (untouched || (await changes.make(work))) setOpen(undefined);
    };
  const pasteInto = pastingInto(props, "segments", () => setOpen(undefined));
  const common = {
    fields: fieldsIn(cells.segments, SEGMENT_FIELDS),
    busy: changes.busy,
    onCancel: () => setOpen(undefined),
  };
  return (
    <Section title={words.segments} note={words.segmentsNote}>
      {rows.map((row) =>
        open === row.row ? (
          <SegmentForm
            key={row.key}
            label={words.edit({ name: textOf(row.cell("Segment")) })}
            start={row.cell}
            pasteInto={pasteInto(row.row)}
            onSave={saving(row.row)}
            {...common}
          />
        ) : (
          <SegmentCard
            key={row.row}
            row={row}
            busy={changes.busy}
            onEdit={() => setOpen(row.row)}
            onRemove={() => void changes.make(() => workbook.removeSegment(reference, row.row))}
          />
        ),
      )}
      {open === NEW ? (
        <SegmentForm
          label={words.addSegment}
          start={newSegment(rows.at(-1)?.cell("Industry"))}
          pasteInto={pasteInto()}
          onSave={saving(NEW)}
          {...common}
        />
      ) : (
        <Button icon={<Add16Regular />} size="small" onClick={() => setOpen(NEW)}>
          {words.addSegment}
        </Button>
      )}
    </Section>
  );
}

type FormProps = Readonly<{
  label: string;
  fields: readonly FieldSpec<SegmentColumn>[];
  start: (column: SegmentColumn) => unknown;
  pasteInto: PasteInto;
  busy: boolean;
  onSave: (form: RowForm<SegmentColumn>) => Promise<void>;
  onCancel: () => void;
}>;

function SegmentForm({ start, ...rest }: FormProps): ReactElement {
  const { messages } = useLanguage();
  const form = useRowForm(rest.fields, start, checkSegment);
  return <RowEditor {...rest} form={form} unitOf={(column) => unitOfColumn(column, messages.inputs.units)} />;
}
