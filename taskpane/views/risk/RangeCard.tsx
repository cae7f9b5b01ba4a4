import type { ReactElement } from "react";
import { RowCard } from "../../shared/forms/RowCard";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { useIssueFormatter } from "../../shared/messages/useIssueFormatter";
import type { UncertainRow } from "./uncertainRows";
import { useInputName } from "./useInputName";

type Props = Readonly<{ row: UncertainRow; share: boolean; onEdit: () => void; onRemove: () => void }>;

export function RangeCard({ row: { name, range, proposed, issue }, share, onEdit, onRemove }: Props): ReactElement {
  const { messages, formats } = useLanguage();
  const formatter = useIssueFormatter();
  const nameOf = useInputName();
  const t = messages.risk;
  const shown = share ? formats.finePercent : formats.amount;
  const lines =
    range === undefined
      ? []
      : [
          t.range({ low: shown(range.low), high: shown(range.high), likely: shown(range.likely) }),
          proposed ? t.proposed : t.distributions[range.distribution],
        ];
  return (
    <RowCard
      title={nameOf(name)}
      lines={[...lines, ...(issue === undefined ? [] : [formatter.issue(issue)])]}
      busy={false}
      onEdit={onEdit}
      onRemove={onRemove}
    />
  );
}
