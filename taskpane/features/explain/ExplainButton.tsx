import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular, ChevronUp12Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import type { ExplainState } from "./useExplained";

type Props = Readonly<{
  /** The name of the figure; distinguishes this button from those beside it. */
  figure: string;
  explained: ExplainState;
  /** Makes the whole surrounding box clickable: the closest positioned ancestor. */
  wide?: boolean;
}>;

/** An unobtrusive icon beside the name of a figure. */
export function ExplainButton({ figure, explained, wide = false }: Props): ReactElement {
  const styles = useStyles();
  const name = useLanguage().messages.explain.open({ figure });
  const open = explained.open === figure;
  return (
    <button
      ref={explained.buttonRef(figure)}
      type="button"
      className={mergeClasses(styles.button, wide && styles.wide)}
      aria-label={name}
      aria-expanded={open}
      {...(open ? { "aria-controls": explained.cardId } : {})}
      onClick={() => explained.toggle(figure)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        explained.close();
      }}
    >
      {open ? <ChevronUp12Regular aria-hidden="true" /> : <ChevronDown12Regular aria-hidden="true" />}
    </button>
  );
}

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "20px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    background: "none",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  wide: { "::after": { content: '""', position: "absolute", inset: 0 } },
});
