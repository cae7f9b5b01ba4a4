import { type ReactElement, use } from "react";
import { ExplainContext } from "../../features/explain/ExplainContext";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useIssueFormatter } from "../../shared/messages/useIssueFormatter";
import { EmptyState } from "../../shared/ui/EmptyState";
import type { TimeView } from "../../shared/figures/timeline";

type NoMonthsReason = Exclude<TimeView, { kind: "months" }>;
type Props = Readonly<{ view: NoMonthsReason; busy: boolean }>;

/** Shown for a plan without months: says why, and leads to the terms. */
export function NoMonths({ view, busy }: Props): ReactElement {
  const { messages } = useLanguage();
  const actions = use(ExplainContext);
  return (
    <EmptyState
      shows={messages.empty.time}
      missing={view.kind === "missing" ? <Missing view={view} /> : <Refused view={view} />}
      action={
        actions && {
          label: messages.empty.toTerms,
          go: () => actions.select({ block: "terms", rows: [], columns: [] }),
          busy,
        }
      }
    />
  );
}

function Missing({ view: { labels } }: Readonly<{ view: Extract<NoMonthsReason, { kind: "missing" }> }>): string {
  const { messages } = useLanguage();
  return messages.time.missing({
    labels: labels.map((label) => messages.inputs.termNames[label]).join(messages.list),
  });
}

const Refused = ({ view: { problem } }: Readonly<{ view: Extract<NoMonthsReason, { kind: "refused" }> }>): string =>
  useIssueFormatter().issue(problem.issue);
