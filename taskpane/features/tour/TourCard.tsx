import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { KeyboardEvent, ReactElement } from "react";
import { useLanguage } from "../../shared/language/LanguageProvider";
import { FootBar } from "../../shared/ui/FootBar";
import { IconButton } from "../../shared/ui/IconButton";
import { TOUR_STOPS } from "./tourStops";
import type { Tour } from "./useTour";

type Props = Tour & Readonly<{ at: NonNullable<Tour["at"]> }>;

/** Shown below the views without covering them, so that the user can keep clicking around. Escape ends the tour. */
export function TourCard({ at, start, goTo, end }: Props): ReactElement {
  const styles = useStyles();
  const { messages, formats } = useLanguage();
  const t = messages.tour;
  const stop = typeof at === "number" ? at : undefined;
  const name = stop === undefined ? undefined : TOUR_STOPS[stop];
  const last = stop === TOUR_STOPS.length - 1;
  const escape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") end();
  };
  if (stop === undefined)
    return (
      <section className={styles.offer} aria-label={t.label} onKeyDown={escape} title={t.offerText}>
        <FootBar text={t.offerTitle} accent>
          <Button size="small" appearance="primary" onClick={start}>
            {t.begin}
          </Button>
          <IconButton icon={<Dismiss16Regular />} label={t.decline} onClick={end} />
        </FootBar>
      </section>
    );
  return (
    <section className={styles.card} aria-label={t.label} onKeyDown={escape}>
      <div role="status">
        <div className={styles.head}>
          <h2 className={styles.title}>{name === undefined ? "" : t.titles[name]}</h2>
          <span className={styles.count}>
            {t.count({ n: formats.amount(stop + 1), all: formats.amount(TOUR_STOPS.length) })}
          </span>
        </div>
        <p className={styles.text}>{name === undefined ? "" : t.texts[name]}</p>
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => goTo(stop + 1)}>
          {last ? t.finish : t.next}
        </Button>
        <Button size="small" disabled={stop === 0} onClick={() => goTo(stop - 1)}>
          {t.back}
        </Button>
        {last ? null : (
          <Button size="small" appearance="subtle" className={styles.end} onClick={end}>
            {t.end}
          </Button>
        )}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  offer: { flexShrink: 0 },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  count: {
    flexShrink: 0,
    marginInlineStart: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  end: { marginInlineStart: "auto" },
});
