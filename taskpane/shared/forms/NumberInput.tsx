import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type ReactElement, useId, useState } from "react";
import { useLanguage } from "../language/LanguageProvider";
import { groupedNumber, ungroupedPosition } from "../numbers/groupedNumber";
import { type StepRange, stepOf, stepped } from "../numbers/stepped";

type Props = Readonly<{
  value: string;
  onType: (text: string) => void;
  /** A share steps by 1%. */
  share?: boolean;
  /** Step size and limits, if they are not 1 and 0. */
  range?: StepRange;
  /** The unit of the number, also read out by screen readers. */
  unit?: string | undefined;
  /** Group digits by three while the field has no focus. Not for numbers that are not quantities. */
  grouped?: boolean;
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
  disabled?: boolean;
  placeholder?: string;
}>;

/** A number field with its unit. It groups digits by three when it loses focus, and the arrow keys step the value. */
export function NumberInput({
  onType,
  share = false,
  range,
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
   * Remove the group separators directly in the DOM, once the selection is final, and keep the selection. If the next
   * render did it, the selection would be lost, and typed digits would be appended to the number instead of replacing
   * it.
   */
  const rememberStart = ({ currentTarget: field }: FocusEvent<HTMLInputElement>): void =>
    queueMicrotask(() => {
      if (field !== document.activeElement) return;
      if (field.value !== value) {
        const { value: shown, selectionStart, selectionEnd } = field;
        const [from, to] = [selectionStart, selectionEnd].map((at) =>
          ungroupedPosition(shown, value, at ?? shown.length),
        );
        field.value = value;
        field.setSelectionRange(from ?? 0, to ?? 0);
      }
      setEditing(true);
    });
  const step = (event: KeyboardEvent): void => {
    const nextStep = stepOf(event, share);
    if (nextStep === undefined) return;
    event.preventDefault();
    onType(stepped(value, { ...nextStep, ...range }, locale));
  };
  return (
    <Input
      size="small"
      inputMode="decimal"
      value={grouped && !editing ? groupedNumber(value, locale) : value}
      onFocus={rememberStart}
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
    // A flex box supports no ellipsis, and would shrink in favor of the empty part of the field.
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
