import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import type { Problem } from "../../src/plan/Problem";
import { useLanguage } from "../Language";
import { useMistakes } from "../told/useMistakes";

/** What is wrong with the inputs: block, row, column, what was found, what is allowed. */
export function ProblemList({ problems }: Readonly<{ problems: readonly Problem[] }>): ReactElement | null {
  const { messages } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{messages.problems.title({ count: problems.length })}</MessageBarTitle>
        <Suspense>
          <Problems problems={problems} />
        </Suspense>
      </MessageBarBody>
    </MessageBar>
  );
}

function Problems({ problems }: Readonly<{ problems: readonly Problem[] }>): ReactElement {
  const styles = useStyles();
  const tells = useMistakes();
  return (
    <ul className={styles.list}>
      {[...new Set(problems.map(tells.problem))].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});
