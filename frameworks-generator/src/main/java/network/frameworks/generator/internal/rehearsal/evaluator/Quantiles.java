package network.frameworks.generator.internal.rehearsal.evaluator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import network.frameworks.generator.internal.rehearsal.evaluator.Value.Sample;

/** Quantiles of numbers and of histograms. */
final class Quantiles {

    private static final String BOUND = "le";

    private Quantiles() {}

    /** The quantile of some numbers, with a straight line between two of them. */
    static double of(double q, List<Double> numbers) {
        if (numbers.isEmpty() || Double.isNaN(q)) {
            return Double.NaN;
        }
        if (q < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (q > 1) {
            return Double.POSITIVE_INFINITY;
        }
        List<Double> sorted = new ArrayList<>(numbers);
        sorted.sort(Quantiles::compare);
        int last = sorted.size() - 1;
        double rank = q * last;
        int lower = (int) Math.max(0, Math.floor(rank));
        int upper = Math.min(last, lower + 1);
        double weight = rank - Math.floor(rank);
        return sorted.get(lower) * (1 - weight) + sorted.get(upper) * weight;
    }

    /** What is no number comes first; both zeros are equal. */
    private static int compare(double left, double right) {
        if (Double.isNaN(left) || Double.isNaN(right)) {
            return Boolean.compare(!Double.isNaN(left), !Double.isNaN(right));
        }
        return left < right ? -1 : left > right ? 1 : 0;
    }

    /** A bucket: how many observations were no larger than its bound. */
    private record Bucket(double bound, double count) {}

    /** The quantile of each histogram among some series of buckets. */
    static List<Sample> ofHistograms(double q, List<Sample> buckets) {
        Map<Labels, List<Bucket>> histograms = new LinkedHashMap<>();
        for (Sample sample : buckets) {
            Double bound = bound(sample.labels().get(BOUND));
            if (bound != null) {
                histograms
                        .computeIfAbsent(sample.labels().without(Set.of(BOUND)), key -> new ArrayList<>())
                        .add(new Bucket(bound, sample.value()));
            }
        }
        List<Sample> results = new ArrayList<>();
        histograms.forEach((labels, all) -> results.add(new Sample(labels.withoutName(), ofBuckets(q, all))));
        return results;
    }

    private static @org.jspecify.annotations.Nullable Double bound(String text) {
        if (text.equalsIgnoreCase("+Inf") || text.equalsIgnoreCase("Inf")) {
            return Double.POSITIVE_INFINITY;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            // A series without a bound is no bucket, and is passed over.
            return null;
        }
    }

    private static double ofBuckets(double q, List<Bucket> unsorted) {
        if (Double.isNaN(q)) {
            return Double.NaN;
        }
        if (q < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (q > 1) {
            return Double.POSITIVE_INFINITY;
        }
        List<Bucket> buckets = rising(unsorted);
        int last = buckets.size() - 1;
        if (buckets.get(last).bound() != Double.POSITIVE_INFINITY || buckets.size() < 2) {
            return Double.NaN;
        }
        double observations = buckets.get(last).count();
        if (observations == 0) {
            return Double.NaN;
        }
        double rank = q * observations;
        int index = first(buckets.subList(0, last), rank);
        if (index == last) {
            return buckets.get(last - 1).bound();
        }
        Bucket bucket = buckets.get(index);
        if (index == 0 && bucket.bound() <= 0) {
            return bucket.bound();
        }
        double start = 0;
        double count = bucket.count();
        if (index > 0) {
            Bucket below = buckets.get(index - 1);
            start = below.bound();
            count -= below.count();
            rank -= below.count();
        }
        return start + (bucket.bound() - start) * (rank / count);
    }

    /** The first bucket that reaches a rank, or their number; counts that are no numbers are searched as if they were. */
    private static int first(List<Bucket> buckets, double rank) {
        int low = 0;
        int high = buckets.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (buckets.get(middle).count() >= rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The buckets by bound, equal bounds together, and none with a smaller count than one below it. */
    private static List<Bucket> rising(List<Bucket> unsorted) {
        List<Bucket> sorted = new ArrayList<>(unsorted);
        sorted.sort(Comparator.comparingDouble(Bucket::bound));
        List<Bucket> merged = new ArrayList<>();
        for (Bucket bucket : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).bound() == bucket.bound()) {
                merged.set(last, new Bucket(bucket.bound(), merged.get(last).count() + bucket.count()));
            } else {
                merged.add(bucket);
            }
        }
        List<Bucket> rising = new ArrayList<>();
        double most = merged.get(0).count();
        for (Bucket bucket : merged) {
            most = bucket.count() > most ? bucket.count() : most;
            rising.add(bucket.count() < most ? new Bucket(bucket.bound(), most) : bucket);
        }
        return rising;
    }
}
