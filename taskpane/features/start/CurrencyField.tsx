import { Field, Input, useId } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";

type Props = Readonly<{ value: string; onType: (text: string) => void }>;

const COMMON = ["EUR", "USD", "GBP", "CNY", "JPY", "CHF", "CAD"] as const;

/** The currency of a new plan: one of the listed ones or any typed text. */
export function CurrencyField({ value, onType }: Props): ReactElement {
  const t = useLanguage().messages.start;
  const list = useId("currencies");
  const place = useRef<HTMLDivElement>(null);
  // The field appears below the chosen plan, where the sticky action bar may cover it.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <div ref={place}>
      <Field label={t.currency} size="small" hint={t.currencyHint}>
        <Input
          size="small"
          list={list}
          maxLength={12}
          placeholder={COMMON.slice(0, 4).join(", ")}
          value={value}
          onChange={(_, data) => onType(data.value)}
        />
        <datalist id={list}>
          {COMMON.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </Field>
    </div>
  );
}
