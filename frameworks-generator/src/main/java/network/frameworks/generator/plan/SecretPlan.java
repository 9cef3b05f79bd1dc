package network.frameworks.generator.plan;

/**
 * A secret by reference.
 *
 * @param name the environment variable that carries it
 * @param variable the Ansible variable, kept in an encrypted file, that holds it
 */
public record SecretPlan(String name, String variable) {}
