package network.frameworks.model;

/**
 * Where a secret is found. The secret itself is never part of a model.
 *
 * @param name the environment variable the secret is for, for example {@code JWT_SECRET}
 * @param variable the Ansible variable, kept in an encrypted file, that holds its value
 */
public record SecretReference(String name, String variable) {}
