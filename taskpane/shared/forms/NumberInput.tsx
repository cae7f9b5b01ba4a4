import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type ReactElement, useId, useState } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { groupedNumber, placeUngrouped } from "../numbers/groupedNumber";
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
  /**
   * The groups are taken out by hand once it is settled what is selected, and what is selected stays so. The next
   * render would let go of it, and what is typed then would stand behind the number instead of taking its place.
   */
  const begin = ({ currentTarget: field }: FocusEvent<HTMLInputElement>): void =>
    queueMicrotask(() => {
      if (field !== document.activeElement) return;
      if (field.value !== value) {
        const { value: shown, selectionStart, selectionEnd } = field;
        const [from, to] = [selectionStart, selectionEnd].map((at) => placeUngrouped(shown, value, at ?? shown.length));
        field.value = value;
        field.setSelectionRange(from ?? 0, to ?? 0);
      }
      setEditing(true);
    });
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
      onFocus={begin}
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
