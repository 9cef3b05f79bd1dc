package network.frameworks.generator.tools.terraform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;
import tools.jackson.databind.json.JsonMapper;

/** Terraform's values on the wire: MessagePack, with an extension for what is not known before apply. */
final class DynamicValue {

    /** Stands for a value that only the apply will know. */
    static final Object UNKNOWN = new Object() {
        @Override
        public String toString() {
            return "(known after apply)";
        }
    };

    private DynamicValue() {}

    /** The message that wraps a value. */
    static ProtoMessage.Writer message(@Nullable Object value) {
        return new ProtoMessage.Writer().bytes(1, encode(value));
    }

    /** The value in a message, which may carry it as MessagePack or as JSON. */
    static @Nullable Object read(byte[] message) {
        ProtoMessage.Reader fields = new ProtoMessage.Reader(message);
        return fields.has(1) ? decode(fields.bytes(1)) : readJson(fields.bytes(2));
    }

    static @Nullable Object readJson(byte[] json) {
        return json.length == 0 ? null : JsonMapper.shared().readValue(json, Object.class);
    }

    private static byte[] encode(@Nullable Object value) {
        try (MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
            pack(packer, value);
            return packer.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(MessageBufferPacker packer, @Nullable Object value) throws IOException {
        if (value == null) {
            packer.packNil();
        } else if (value == UNKNOWN) {
            packer.packExtensionTypeHeader((byte) 0, 1).writePayload(new byte[] {0});
        } else if (value instanceof Map<?, ?> map) {
            packer.packMapHeader(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                packer.packString((String) entry.getKey());
                pack(packer, entry.getValue());
            }
        } else if (value instanceof List<?> list) {
            packer.packArrayHeader(list.size());
            for (Object item : list) {
                pack(packer, item);
            }
        } else if (value instanceof Boolean flag) {
            packer.packBoolean(flag);
        } else if (value instanceof Double number) {
            packer.packDouble(number);
        } else if (value instanceof Number number) {
            packer.packLong(number.longValue());
        } else if (value instanceof byte[] bytes) {
            packer.packBinaryHeader(bytes.length).writePayload(bytes);
        } else {
            packer.packString(value.toString());
        }
    }

    private static @Nullable Object decode(byte[] bytes) {
        try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(bytes)) {
            return unpack(unpacker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object unpack(MessageUnpacker unpacker) throws IOException {
        return switch (unpacker.getNextFormat().getValueType()) {
            case NIL -> {
                unpacker.unpackNil();
                yield null;
            }
            case BOOLEAN -> unpacker.unpackBoolean();
            case INTEGER -> unpacker.unpackLong();
            case FLOAT -> unpacker.unpackDouble();
            case STRING -> unpacker.unpackString();
            case BINARY -> unpacker.readPayload(unpacker.unpackBinaryHeader());
            case EXTENSION -> {
                unpacker.readPayload(unpacker.unpackExtensionTypeHeader().getLength());
                yield UNKNOWN;
            }
            case ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = unpacker.unpackArrayHeader(); i > 0; i--) {
                    list.add(unpack(unpacker));
                }
                yield list;
            }
            case MAP -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (int i = unpacker.unpackMapHeader(); i > 0; i--) {
                    map.put(unpacker.unpackString(), unpack(unpacker));
                }
                yield map;
            }
        };
    }
}
