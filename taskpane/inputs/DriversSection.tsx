import { Button } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import { DRIVER_COLUMNS, type DriverColumn } from "../../src/plan/columns";
import type { Problem } from "../../src/plan/Problem";
import { useLanguage } from "../Language";
import { BREAK_FIELDS, checkDriver, DRIVER_FIELDS, newDriver } from "./driverFields";
import type { FieldSpec } from "./Field";
import type { InputsProps } from "./InputsProps";
import { RowCard } from "./RowCard";
import { RowEditor } from "./RowEditor";
import { fieldsIn, type Row, rowsOf } from "./Row";
import { Section } from "./Section";
import { textOf } from "./textOf";
import { type RowForm, useRowForm, type Values } from "./useRowForm";

const NEW = 0;

export function DriversSection({ model, workbook, changes }: InputsProps): ReactElement {
  const { messages } = useLanguage();
  const words = messages.inputs;
  const [open, setOpen] = useState<number>();
  const { reference, cells } = model;
  const rows = rowsOf(cells.drivers, DRIVER_COLUMNS);
  const fields = fieldsIn(cells.drivers, DRIVER_FIELDS);
  const breakFields = fieldsIn(cells.drivers, BREAK_FIELDS);
  const saving =
    (row: number) =>
    async ({ values, changed }: RowForm<DriverColumn>): Promise<void> => {
      const work = () =>
        row === NEW ? workbook.addDriver(reference, values) : workbook.editDriver(reference, row, changed);
      const untouched = row !== NEW && Object.keys(changed).length === 0;
      if (untouched || (await changes.make(work))) setOpen(undefined);
    };
  return (
    <Section title={words.drivers} note={words.driversNote}>
      {rows.map((row) =>
        open === row.row ? (
          <DriverForm
            key={row.key}
            label={words.edit({ name: nameOf(row) })}
            fields={isBreak(row) ? breakFields : fields}
            check={isBreak(row) ? checkNothing : checkDriver}
            start={row.cell}
            busy={changes.busy}
            onSave={saving(row.row)}
            onCancel={() => setOpen(undefined)}
          />
        ) : (
          <DriverCard
            key={row.row}
            row={row}
            busy={changes.busy}
            onEdit={() => setOpen(row.row)}
            {...(isBreak(row)
              ? {}
              : { onRemove: () => void changes.make(() => workbook.removeDriver(reference, row.row)) })}
          />
        ),
      )}
      {open === NEW ? (
        <DriverForm
          label={words.add}
          fields={fields}
          check={checkDriver}
          start={newDriver}
          busy={changes.busy}
          onSave={saving(NEW)}
          onCancel={() => setOpen(undefined)}
        />
      ) : (
        <Button icon={<Add16Regular />} size="small" onClick={() => setOpen(NEW)}>
          {words.add}
        </Button>
      )}
    </Section>
  );
}

type FormProps = Readonly<{
  label: string;
  fields: readonly FieldSpec<DriverColumn>[];
  start: (column: DriverColumn) => unknown;
  check: (values: Values<DriverColumn>) => readonly Problem[];
  busy: boolean;
  onSave: (form: RowForm<DriverColumn>) => Promise<void>;
  onCancel: () => void;
}>;

function DriverForm({ start, check, ...rest }: FormProps): ReactElement {
  const form = useRowForm(rest.fields, start, check);
  return <RowEditor {...rest} form={form} />;
}

type CardProps = Readonly<{ row: Row<DriverColumn>; busy: boolean; onEdit: () => void; onRemove?: () => void }>;

function DriverCard({ row: { cell }, ...rest }: CardProps): ReactElement {
  const { messages, formats } = useLanguage();
  const words = messages.inputs;
  const number = (column: DriverColumn, format: (value: number) => string): string => {
    const value = cell(column);
    return typeof value === "number" ? format(value) : textOf(value);
  };
  const name = textOf(cell("Driver"));
  const rate = number("Rate", formats.amount);
  const from = cell("From");
  if (typeof from === "number" && from > 1) {
    return <RowCard title={name} lines={[`${rate} ${words.from({ n: formats.amount(from) })}`]} {...rest} />;
  }
  const curve = textOf(cell("Curve"));
  const names: Readonly<Partial<Record<string, string>>> = words.curveNames;
  const curveName = (text: string): string => names[text === "" ? "unit" : text.toLowerCase()] ?? text;
  const unit = textOf(cell("Unit"));
  const lines = [
    `${number("First", formats.amount)} ${unit} × ${rate}`,
    words.learns({ slope: number("Slope", formats.percent), curve: curveName(curve) }),
  ];
  return <RowCard title={name} lines={lines} {...rest} />;
}

/** A price break is a whole driver only together with its first row: the reader of the block checks it. */
const checkNothing = (): readonly Problem[] => [];

const nameOf = ({ cell }: Row<DriverColumn>): string => textOf(cell("Driver"));

const isBreak = ({ cell }: Row<DriverColumn>): boolean => Number(cell("From")) > 1;
