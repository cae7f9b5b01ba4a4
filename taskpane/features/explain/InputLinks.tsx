import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { ExplainMessages } from "../../../src/i18n/en/explain";
import type { ExplainActions } from "./ExplainContext";
import type { InputLink } from "../../shared/figures/explain/inputLinks";

type Props = Readonly<{ links: readonly InputLink[]; t: ExplainMessages; actions: ExplainActions }>;

const BLOCKS = ["drivers", "segments", "terms", "clients"] as const;

/** The inputs of a figure, each linked to its cells. Inputs that are 0 are listed separately. */
export function InputLinks({ links, t, actions }: Props): ReactElement {
  const styles = useStyles();
  const counting = links.filter(({ idle }) => !idle);
  const idle = links.filter((link) => link.idle);
  return (
    <>
      {counting.length === 0 ? null : <h2 className={styles.title}>{t.inputs}</h2>}
      {BLOCKS.map((block) => (
        <LinkList
          key={block}
          title={t.blocks[block]}
          links={counting.filter(({ cellTarget }) => cellTarget.block === block)}
          t={t}
          actions={actions}
        />
      ))}
      <LinkList title={t.idle} links={idle} t={t} actions={actions} />
    </>
  );
}

function LinkList({ title, links, t, actions }: Props & Readonly<{ title: string }>): ReactElement | null {
  const styles = useStyles();
  const { list } = useLanguage().messages;
  const id = useId();
  if (links.length === 0) return null;
  return (
    <>
      <div id={id} className={styles.caption}>
        {title}
      </div>
      <ul className={styles.list} aria-labelledby={id}>
        {links.map(({ name, parts, cellTarget }) => {
          const text = parts.length === 0 ? name : t.some({ input: name, names: parts.join(list) });
          return (
            <li key={`${cellTarget.block} ${text}`}>
              <button
                type="button"
                className={styles.link}
                title={t.select({ input: text })}
                aria-label={t.select({ input: text })}
                disabled={actions.busy}
                onClick={() => actions.select(cellTarget)}
              >
                {text}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  caption: { margin: `${tokens.spacingVerticalXS} 0 2px`, color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    "& li": { minWidth: 0, maxWidth: "100%" },
  },
  link: {
    minHeight: "24px",
    maxWidth: "100%",
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
});
