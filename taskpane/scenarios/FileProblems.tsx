import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type FileProblem, fileProblemText } from "../../src/plan/json/FileProblem";

/** All that is wrong, each with its place in the file. */
export function FileProblems({
  title,
  problems,
}: Readonly<{ title: string; problems: readonly FileProblem[] }>): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list} tabIndex={0} aria-label={title}>
          {[...new Set(problems.map(fileProblemText))].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    maxHeight: "240px",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});
