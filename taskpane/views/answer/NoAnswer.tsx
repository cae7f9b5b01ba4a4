import { type ReactElement, use } from "react";
import { ExplainContext } from "../../features/explain/ExplainContext";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { EmptyState } from "../../shared/ui/EmptyState";

/** Shown if the cells already had issues when they were first read. */
export function NoAnswer(): ReactElement {
  const t = useLanguage().messages.empty;
  const actions = use(ExplainContext);
  return (
    <EmptyState
      shows={t.answer}
      missing={t.withErrors}
      action={actions && { label: t.toInputs, go: () => actions.openView("inputs") }}
    />
  );
}
