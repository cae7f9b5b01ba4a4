import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { type ReactElement, use, useState } from "react";
import type { Model } from "../../../src/workbook/model/Model";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { Evaluation } from "../../shared/figures/evaluate";
import type { Changes } from "../../shared/model/useChanges";
import { EmptyState } from "../../shared/ui/EmptyState";
import type { Workbook } from "../../workbook/Workbook";
import { exampleOf } from "./exampleOf";
import { searchFunctions } from "./searchFunctions";
import { FunctionCard } from "./FunctionCard";
import { functionTexts } from "./functionTexts";
import { sampleArguments } from "./sampleArguments";
import { useInsertFormula } from "./useInsertFormula";

type Props = Readonly<{ model: Model; evaluation: Evaluation; workbook: Workbook; changes: Changes }>;

/** Lists every function with an example for the current model. An example can be inserted into the active cell. */
export function FunctionsPanel({ model, evaluation, workbook, changes }: Props): ReactElement {
  const styles = useStyles();
  const { messages, code } = useLanguage();
  const t = messages.functions;
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string>();
  const insertion = useInsertFormula(model.reference, workbook, changes);
  const groups = searchFunctions(use(functionTexts(code)), search);
  const sample = sampleArguments(model, evaluation, code);
  return (
    <div className={styles.panel}>
      <p className={styles.note}>{t.note}</p>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={t.search}
        placeholder={t.search}
        value={search}
        dismiss={search === "" ? null : { "aria-label": t.clear }}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div role="status">
        {groups.length > 0 ? null : (
          <EmptyState
            shows={messages.empty.functions}
            missing={t.noneFound({ search })}
            action={{ label: messages.empty.clearSearch, go: () => setSearch("") }}
          />
        )}
      </div>
      {groups.map(({ name, functions }) => (
        <section key={name}>
          <h2 className={styles.title}>{t.groups[name]}</h2>
          <ul className={styles.list}>
            {functions.map((text) => (
              <FunctionCard
                key={text.id}
                text={text}
                example={exampleOf(text.id, sample)}
                open={open === text.id}
                busy={changes.busy}
                insertion={insertion}
                onToggle={() => {
                  insertion.clear();
                  setOpen(open === text.id ? undefined : text.id);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  search: { width: "100%", maxWidth: "none" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  title: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
});
