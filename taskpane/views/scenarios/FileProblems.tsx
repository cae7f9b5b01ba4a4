import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense } from "react";
import type { FileProblem } from "../../../src/plan/json/FileProblem";
import { useIssueFormatter } from "../../shared/messages/useIssueFormatter";

type Props = Readonly<{ title: string; problems: readonly FileProblem[] }>;

/** Lists all issues, each with its location in the file. */
export function FileProblems({ title, problems }: Props): ReactElement {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <Suspense>
          <Problems title={title} problems={problems} />
        </Suspense>
      </MessageBarBody>
    </MessageBar>
  );
}

function Problems({ title, problems }: Props): ReactElement {
  const styles = useStyles();
  const formatter = useIssueFormatter();
  return (
    <ul className={styles.list} tabIndex={0} aria-label={title}>
      {[...new Set(problems.map(formatter.fileProblem))].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
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
