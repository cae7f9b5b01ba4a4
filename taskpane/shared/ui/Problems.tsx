import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../../src/plan/Problem";
import type { Model } from "../../../src/workbook/model/Model";
import type { CellTarget } from "../../../src/workbook/model/selectCells";
import { useLanguage } from "../language/LanguageProvider";
import { cellOfProblem } from "../messages/cellOfProblem";
import { targetOfProblem } from "../messages/targetOfProblem";
import { useIssueFormatter } from "../messages/useIssueFormatter";

export type ProblemsProps = Readonly<{
  problems: readonly Problem[];
  /** The model that contains the cells. If present, each issue is shown with its cell on the sheet. */
  model?: Pick<Model, "cells" | "origins"> | undefined;
  /** Selects the cell on the sheet. */
  onShow?: ((target: CellTarget) => void) | undefined;
}>;

/** Lists each issue once, with a button that leads to its cell. */
export function Problems({ problems, model, onShow }: ProblemsProps): ReactElement {
  const styles = useStyles();
  const formatter = useIssueFormatter();
  const t = useLanguage().messages.problems;
  const textOf = (problem: Problem): string => {
    const at = model && cellOfProblem(problem, model);
    return at === undefined ? formatter.problem(problem) : formatter.problemAt(problem, at);
  };
  const targets = new Map(problems.map((problem) => [textOf(problem), targetOfProblem(problem)]));
  return (
    <ul className={styles.list}>
      {[...targets].map(([text, target]) => (
        <li key={text}>
          {text}{" "}
          {target === undefined || onShow === undefined ? null : (
            <Button appearance="transparent" size="small" className={styles.show} onClick={() => onShow(target)}>
              {t.show}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  show: { minWidth: 0, padding: 0, textDecorationLine: "underline", verticalAlign: "baseline" },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});
