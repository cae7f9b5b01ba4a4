import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { SEGMENT_COLUMNS, type SegmentField } from "../../../src/schema/columns";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { OPTIONAL_SEGMENT_COLUMNS } from "../../../src/schema/segments";
import { AddColumn } from "./AddColumn";
import { BlockForm } from "./BlockForm";
import { NEW_ROW, type DraftKey } from "../../shared/forms/drafts/Draft";
import type { InputsProps } from "./InputsProps";
import { pasteHandler } from "./pasteHandler";
import { hasColumn, rowsOf } from "../../shared/forms/Row";
import { Section } from "../../shared/forms/Section";
import { SegmentCard } from "./SegmentCard";
import { textOf } from "../../../src/plan/cells/textOf";
import type { TypedForm } from "../../shared/forms/useRowForm";
import { segmentForm } from "./writingForms";

const draftKeyOf = (row: number): DraftKey => ({ block: "segments", row });

export function SegmentsSection(props: InputsProps): ReactElement {
  const { model, workbook, changes, drafts } = props;
  const { messages } = useLanguage();
  const t = messages.inputs;
  const { reference, cells } = model;
  const rows = rowsOf(cells.segments, SEGMENT_COLUMNS);
  const saving =
    (row: number) =>
    async ({ values, changed }: TypedForm<SegmentField>): Promise<void> => {
      const work = () =>
        row === NEW_ROW ? workbook.addSegment(reference, values) : workbook.editSegment(reference, row, changed);
      const untouched = row !== NEW_ROW && Object.keys(changed).length === 0;
      if (untouched || (await changes.run(work))) drafts.close(draftKeyOf(row));
    };
  const form = (row: number, label: string): ReactElement | null => {
    const draftKey = draftKeyOf(row);
    const spec = segmentForm(cells.segments, draftKey);
    if (spec === undefined || drafts.at(draftKey) === undefined) return null;
    const pasteInto = pasteHandler(props, "segments", () => drafts.close(draftKey));
    return (
      <BlockForm
        label={label}
        spec={spec}
        draftKey={draftKey}
        drafts={drafts}
        terms={cells.terms}
        adder={
          <AddColumn
            columns={OPTIONAL_SEGMENT_COLUMNS.filter((column) => !hasColumn(cells.segments, column))}
            busy={changes.busy}
            onAdd={(column) => void changes.run(() => workbook.addColumn(reference, { block: "segments", column }))}
          />
        }
        busy={changes.busy}
        pasteInto={row === NEW_ROW ? pasteInto() : pasteInto(row)}
        onSave={saving(row)}
      />
    );
  };
  return (
    <Section title={t.segments} note={t.segmentsNote}>
      {rows.map((row, index) => (
        <div key={row.row}>
          {form(row.row, t.edit({ name: textOf(row.cell("Segment")) })) ?? (
            <SegmentCard
              row={row}
              busy={changes.busy}
              onEdit={() => drafts.open(draftKeyOf(row.row))}
              onRemove={() => void changes.run(() => workbook.removeSegment(reference, row.row))}
              {...(index === 0 ? {} : { onUp: () => void changes.run(() => workbook.moveSegment(reference, row.row)) })}
            />
          )}
        </div>
      ))}
      {form(NEW_ROW, t.addSegment) ?? (
        <Button icon={<Add16Regular />} size="small" onClick={() => drafts.open(draftKeyOf(NEW_ROW))}>
          {t.addSegment}
        </Button>
      )}
    </Section>
  );
}
