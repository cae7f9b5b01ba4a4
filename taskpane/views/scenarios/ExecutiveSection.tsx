import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Section } from "../../shared/forms/Section";
import { useLanguage } from "../../shared/language/LanguageProvider";

type Props = Readonly<{
  /** The name of the scenario, if there are others. */
  of: string | undefined;
  busy: boolean;
  stale: boolean;
  onAdd: () => void;
}>;

/** Adds a one-page summary of the scenario for decision makers. */
export function ExecutiveSection({ of, busy, stale, onAdd }: Props): ReactElement {
  const { messages } = useLanguage();
  const t = messages.sheets;
  return (
    <Section title={t.pageTitle} note={t.pageNote}>
      {of === undefined ? null : (
        <Text size={200} weight="semibold">
          {t.pageOf({ name: of })}
        </Text>
      )}
      <div>
        <Button size="small" disabled={busy || stale} onClick={onAdd}>
          {t.pageAdd}
        </Button>
      </div>
    </Section>
  );
}
