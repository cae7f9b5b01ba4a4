import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, use, useMemo } from "react";
import type { Model } from "../../../src/workbook/model/Model";
import { neverReasonText } from "../../../src/plan/wording/neverText";
import { ExplainContext } from "../../features/explain/ExplainContext";
import { isQuick } from "../../shared/jobs/isQuick";
import type { JobInput } from "../../shared/jobs/Jobs";
import { useAnswered } from "../../shared/jobs/useAnswered";
import { useJob } from "../../shared/jobs/useJob";
import { useAmount } from "../../shared/numbers/CurrencyContext";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Evaluation } from "../../shared/figures/evaluate";
import { EmptyState } from "../../shared/ui/EmptyState";
import { StaleArea } from "../../shared/ui/StaleArea";
import { ProblemList } from "../../shared/ui/ProblemList";
import { Reading } from "../../shared/ui/Reading";
import { CorridorChart } from "./CorridorChart";
import { FloorFigure } from "./FloorFigure";
import { type PriceCorridor, priceCorridor, type ProfileView } from "../../shared/figures/priceCorridor";
import { ProfileTable } from "./ProfileTable";

type Props = Readonly<{
  evaluation: Pick<Evaluation, "compiled" | "cells">;
  model: Pick<Model, "cells" | "origins">;
  stale: boolean;
}>;

/** Shows from which client on a client is better off than today. */
export function ClientsPanel({ evaluation, model, stale: hasErrors }: Props): ReactElement {
  const styles = useStyles();
  const { messages } = useLanguage();
  const t = messages.clients;
  const amount = useAmount();
  const input = useMemo(() => corridorInput(evaluation), [evaluation]);
  const { latest, computing } = useJob("corridor", input, {
    isQuick: isQuick(input.plan),
    runHere: ({ cells }) => priceCorridor(evaluation.compiled, cells),
  });
  const answered = useAnswered(latest?.input.plan, evaluation);
  const corridor = latest?.output ?? NONE;
  const answer = useAnswer(corridor.profiles);
  const stale = hasErrors || computing;
  // Show that reading is in progress: a former block without profiles, or with issues, says nothing about the newest
  // block.
  if (latest === undefined || (computing && corridor.profiles.length === 0)) return <Reading />;
  return (
    <section className={styles.panel}>
      <h2 className={styles.title}>{t.title}</h2>
      {stale ? <p className={styles.text}>{messages.answer.stale}</p> : null}
      {computing ? null : <ProblemList problems={corridor.problems} model={model} />}
      {corridor.profiles.length === 0 && corridor.problems.length === 0 ? (
        <NoProfiles block={model.cells.clients !== undefined} />
      ) : null}
      {corridor.profiles.length === 0 ? null : (
        <StaleArea stale={stale}>
          {answer === undefined ? null : <p className={styles.answer}>{answer}</p>}
          {corridor.profiles.map(({ name, price, ceiling }) =>
            price !== undefined && ceiling.kind === "found" && price > ceiling.price ? (
              <p key={name} className={styles.dear}>
                {t.tooDear({ name, price: amount(price), ceiling: amount(ceiling.price) })}
              </p>
            ) : null,
          )}
          <FloorFigure answered={answered} />
          <ProfileTable answered={answered} profiles={corridor.profiles} />
          <CorridorChart corridor={corridor} />
          <p className={styles.text}>{t.note}</p>
        </StaleArea>
      )}
    </section>
  );
}

const NONE: PriceCorridor = { profiles: [], floors: [], problems: [] };

const corridorInput = ({ compiled, cells }: Props["evaluation"]): JobInput<"corridor"> => ({
  plan: compiled.plan,
  cells: cells.clients ?? [],
});

/**
 * The block may exist but be empty. The pane cannot add the block to a model that has none, so it suggests another
 * model.
 */
function NoProfiles({ block }: Readonly<{ block: boolean }>): ReactElement {
  const { messages } = useLanguage();
  const t = messages.empty;
  const actions = use(ExplainContext);
  const go = block
    ? { label: t.toProfiles, go: () => actions?.select({ block: "clients", rows: [], columns: [] }) }
    : { label: t.toTemplates, go: () => actions?.openView("scenarios") };
  return (
    <EmptyState
      shows={t.clients}
      missing={block ? messages.clients.emptyBlock : messages.clients.empty}
      action={actions && { ...go, busy: actions.busy }}
    />
  );
}

/** The answer is for the client that can pay least: the others reach their threshold no later. */
function useAnswer(profiles: readonly ProfileView[]): string | undefined {
  const { code, messages, formats } = useLanguage();
  const t = messages.clients;
  const amount = useAmount();
  const loser = profiles.find(({ ceiling }) => ceiling.kind === "loses");
  if (loser?.ceiling.kind === "loses") return t.losesAnswer({ name: loser.name, loss: amount(loser.ceiling.loss) });
  const price = ({ ceiling }: ProfileView): number => (ceiling.kind === "found" ? ceiling.price : Infinity);
  const least = [...profiles].sort((a, b) => price(a) - price(b))[0];
  if (least?.ceiling.kind !== "found" || least.threshold === undefined) return undefined;
  const paid = amount(least.ceiling.price);
  if (least.threshold.kind === "reached")
    return t.answer({ name: least.name, price: paid, n: least.threshold.deployment });
  const { reason } = least.threshold;
  if (reason.kind === "clients run out")
    return t.tooFewAnswer({
      ...{ name: least.name, price: paid, clients: reason.clients, margin: amount(reason.margin) },
      further: least.beyond === undefined ? t.noClients : t.furtherClients({ n: formats.amount(least.beyond) }),
    });
  return t.neverAnswer({ name: least.name, price: paid, why: neverReasonText(reason, code) });
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  dear: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  answer: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
