package network.frameworks.model;

/**
 * Where Terraform keeps the state of an environment: an S3 bucket of Hetzner Object Storage.
 *
 * @param bucket the bucket's name
 * @param region the bucket's location, for example {@code fsn1}
 * @param endpoint the S3 endpoint as an https URL
 */
public record State(String bucket, String region, String endpoint) {}
