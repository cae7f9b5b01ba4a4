import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, type KeyboardEvent, type ReactElement, useId, useState } from "react";
import { useLanguage } from "../Language";
import { groupedNumber } from "../numbers/groupedNumber";
import { type Reach, stepOf, stepped } from "../numbers/stepped";

type Props = Readonly<{
  value: string;
  onType: (text: string) => void;
  /** Shares step by 1 %. */
  share?: boolean;
  /** How far a step goes and where it ends, where that is not 1 and 0. */
  reach?: Reach;
  /** What the number is in; told to those who cannot see it too. */
  unit?: string | undefined;
  /** Digits in groups of three while nobody types; not for what is no quantity. */
  grouped?: boolean;
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  disabled?: boolean;
  placeholder?: string;
}>;

/** A number as it is typed, in groups of three once it is left, with its unit beside it; the arrow keys step it. */
export function NumberInput({
  onType,
  share = false,
  reach,
  unit,
  grouped = true,
  value,
  ...rest
}: Props): ReactElement {
  const styles = useStyles();
  const { locale } = useLanguage();
  const id = useId();
  const [editing, setEditing] = useState(false);
  const step = (event: KeyboardEvent): void => {
    const asked = stepOf(event, share);
    if (asked === undefined) return;
    event.preventDefault();
    onType(stepped(value, { ...asked, ...reach }, locale));
  };
  return (
    <Input
      size="small"
      inputMode="decimal"
      value={grouped && !editing ? groupedNumber(value, locale) : value}
      onFocus={() => setEditing(true)}
      onBlur={() => setEditing(false)}
      onChange={(_, data) => onType(data.value)}
      onKeyDown={step}
      {...(unit === undefined
        ? {}
        : { contentAfter: { id, className: styles.unit, title: unit, children: unit }, "aria-describedby": id })}
      {...rest}
    />
  );
}

const useStyles = makeStyles({
  unit: {
    // A flex box has no ellipsis, and would give way to the empty part of the field.
    display: "block",
    flexShrink: 0,
    paddingInlineStart: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    maxWidth: "60%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});
