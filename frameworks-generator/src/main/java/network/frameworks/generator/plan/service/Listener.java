package network.frameworks.generator.plan.service;

import network.frameworks.model.service.Network.Exposure;
import network.frameworks.model.service.Network.Protocol;

/**
 * A port that a node serves.
 *
 * @param service the service that listens
 * @param port the port's name in the service
 * @param number 1 to 65535
 * @param protocol the transport
 * @param exposure who may reach it
 * @param bindAddress the address to listen on: the mesh address, loopback, or 0.0.0.0 for public ports
 * @param description what speaks there
 */
public record Listener(
        String service,
        String port,
        int number,
        Protocol protocol,
        Exposure exposure,
        String bindAddress,
        String description) {}
