package network.frameworks.generator.internal.rehearsal;

/** In which way a series moves while nothing changes. */
enum Motion {
    /** The value stays; of a histogram, so many observations come from scrape to scrape, all fast. */
    HELD,
    /** The value grows from scrape to scrape; of a histogram, so many of a hundred observations are slow. */
    GROWING,
    /** The value is the time of so many seconds ago. */
    AGEING,
    /** The value changes after so many scrapes. */
    SWINGING,
    /** There is no series. */
    GONE
}
