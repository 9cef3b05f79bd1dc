package network.frameworks.generator.plan.service;

import network.frameworks.model.service.Settings.Form;

/**
 * A secret by reference.
 *
 * @param name the environment variable that carries it
 * @param variable the Ansible variable, kept in an encrypted file, that holds it
 * @param form how it is written
 */
public record SecretPlan(String name, String variable, Form form) {}
