import { Input, Label, makeStyles, Slider, tokens, useId } from "@fluentui/react-components";
import { ArrowReset20Regular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Messages } from "../../../src/i18n/en/pane";
import { parseNumber } from "../../shared/numbers/parseNumber";
import { percentText } from "../../shared/numbers/percentText";
import { typedNumber } from "../../shared/numbers/typedNumber";
import { IconButton } from "../../shared/ui/IconButton";
import { useEscape } from "../../shared/ui/useEscape";
import { plain } from "../../shared/figures/whatif/steps";
import type { WhatIfInput } from "../../shared/figures/whatif/WhatIfInput";

type Props = Readonly<{
  input: WhatIfInput;
  value: number;
  onChange: (value: number) => void;
  /** Reports whether the typed text has become invalid or valid. */
  onWrong: (wrong: boolean) => void;
}>;

/** A slider with its number beside it. A mark below the slider shows the sheet's value. */
export function WhatIfSlider({ input, value, onChange, onWrong }: Props): ReactElement {
  const styles = useStyles();
  const { messages, formats, locale } = useLanguage();
  const t = messages.whatIf;
  const id = useId("what-if");
  const [typed, setTyped] = useState<string>();
  const { original, min, max, step } = input;
  const { percent } = input;
  const format = percent ? formats.finePercent : formats.amount;
  const label = labelOf(input, t);
  const wrong = typed !== undefined && numberTyped(typed) === undefined;

  function numberTyped(text: string): number | undefined {
    const number = parseNumber(text, locale);
    if (number === undefined) return undefined;
    const whole = input.input !== "clients" || Number.isInteger(number);
    return whole && number >= min && number <= max ? plain(number) : undefined;
  }
  /** Same hint as in the inputs: 80 is not a valid share, the user may have meant 80%. */
  const instruction = (text: string): string => {
    const number = parseNumber(text, locale);
    const range = t.range({ least: format(min), most: format(max) });
    const share = percent && !text.includes("%") && number !== undefined ? plain(number / 100) : undefined;
    return share === undefined || share < min || share > max
      ? range
      : t.didYouMean({ range, percent: percentText(share, locale), share: typedNumber(share, locale) });
  };
  const type = (text: string): void => {
    setTyped(text);
    const number = numberTyped(text);
    onWrong(number === undefined);
    if (number !== undefined) onChange(number);
  };
  const set = (number: number): void => {
    setTyped(undefined);
    onWrong(false);
    onChange(number);
  };
  // Escape also discards text that is not a number, although it has changed no value.
  const escape = useEscape(wrong ? undefined : value, (before) => set(before ?? value));
  return (
    <div>
      <div className={styles.head}>
        <Label htmlFor={id} size="small" className={styles.label}>
          {label}
        </Label>
        <Input
          size="small"
          className={styles.number}
          aria-label={t.number({ input: label })}
          aria-invalid={wrong}
          inputMode="decimal"
          value={typed ?? format(value)}
          onChange={(_, data) => type(data.value)}
          {...escape}
          // Keep invalid text until the user fixes it: no figure includes it.
          onBlur={() => (wrong ? undefined : setTyped(undefined))}
        />
        <IconButton
          icon={<ArrowReset20Regular />}
          label={t.reset({ input: label })}
          disabled={value === original && !wrong}
          onClick={() => set(original)}
        />
      </div>
      <Slider
        id={id}
        size="small"
        className={styles.slider}
        rail={{ className: styles.rail }}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={format(value)}
        onChange={(_, data) => set(plain(data.value))}
      />
      <div className={styles.marks} aria-hidden="true">
        <span className={styles.mark} style={{ left: `${(100 * (original - min)) / (max - min)}%` }} />
      </div>
      <div className={wrong ? styles.wrong : styles.note} role={wrong ? "alert" : undefined}>
        <span>{wrong ? instruction(typed) : t.was({ value: format(original) })}</span>
      </div>
    </div>
  );
}

export const labelOf = ({ input, name }: Pick<WhatIfInput, "input" | "name">, t: Messages["whatIf"]): string => {
  if (input !== "prices") return t.inputs[input]({ name });
  return name === "" ? t.inputs.prices : t.inputs.price({ name });
};

/** Width of Fluent's small thumb in pixels. Its center runs from half of that to half of that before the end. */
const THUMB = 16;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  number: { width: "84px", flexShrink: 0, "& input": { minWidth: 0, width: "100%", textAlign: "right" } },
  slider: { width: "100%" },
  // A hundred step marks look like a dotted line, so hide them.
  rail: { "::before": { backgroundImage: "none" } },
  marks: { position: "relative", height: "6px", margin: `-6px ${THUMB / 2}px 0` },
  mark: {
    position: "absolute",
    width: "2px",
    height: "6px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground3,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  wrong: { fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});
