package network.frameworks.generator.tools.terraform;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Protocol Buffers without generated classes: a message is a list of numbered fields. Terraform's plugin protocol uses
 * numbers, booleans, strings, bytes and nested messages only, and this is all of it that a stand-in needs.
 */
final class ProtoMessage {

    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;

    private ProtoMessage() {}

    /** Collects the fields of one message. Zero, false and absent values are left out, as the format demands. */
    static final class Writer {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Writer number(int field, long value) {
            if (value != 0) {
                varint((long) field << 3 | VARINT);
                varint(value);
            }
            return this;
        }

        Writer flag(int field, boolean value) {
            return number(field, value ? 1 : 0);
        }

        Writer bytes(int field, byte[] value) {
            varint((long) field << 3 | BYTES);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        Writer text(int field, String value) {
            return bytes(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Writer message(int field, Writer value) {
            return bytes(field, value.toBytes());
        }

        byte[] toBytes() {
            return out.toByteArray();
        }

        private void varint(long value) {
            long rest = value;
            while ((rest & ~0x7fL) != 0) {
                out.write((int) (rest & 0x7f | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }
    }

    /** The length-delimited fields of a received message; numbers in it are of no interest to a stand-in. */
    static final class Reader {

        private final Map<Integer, List<byte[]>> fields = new TreeMap<>();
        private final byte[] source;
        private int at;

        Reader(byte[] source) {
            this.source = source;
            while (at < source.length) {
                field();
            }
        }

        boolean has(int field) {
            return fields.containsKey(field);
        }

        /** The first value of the field, empty if it is absent. */
        byte[] bytes(int field) {
            return all(field).isEmpty() ? new byte[0] : all(field).get(0);
        }

        List<byte[]> all(int field) {
            return fields.getOrDefault(field, List.of());
        }

        String text(int field) {
            return new String(bytes(field), StandardCharsets.UTF_8);
        }

        private void field() {
            long key = varint();
            int type = (int) (key & 7);
            if (type == VARINT) {
                varint();
                return;
            }
            int length = type == BYTES ? (int) varint() : type == FIXED64 ? 8 : 4;
            byte[] value = new byte[length];
            System.arraycopy(source, at, value, 0, length);
            at += length;
            if (type == BYTES) {
                fields.computeIfAbsent((int) (key >>> 3), ignored -> new ArrayList<>())
                        .add(value);
            }
        }

        private long varint() {
            long value = 0;
            int shift = 0;
            while (true) {
                byte next = source[at++];
                value |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
                shift += 7;
            }
        }
    }
}
