import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Problem, problemText } from "../../src/plan/Problem";
import { useLanguage } from "../Language";

/** What is wrong with the inputs: block, row, column, what was found, what is allowed. */
export function ProblemList({ problems }: Readonly<{ problems: readonly Problem[] }>): ReactElement | null {
  const styles = useStyles();
  const { messages } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.problems.title({ count: problems.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {problems.map((problem) => {
            const text = problemText(problem);
            return <li key={text}>{text}</li>;
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});
