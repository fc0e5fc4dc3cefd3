package org.villageatlas.accessibility.hierarchy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Arc weights packed into as many bytes as the largest needs: usually one less than a long, as an arc does not cross
 * the whole network.
 */
final class WeightList {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int width;
    private final long mask;

    /** @param count number of weights used */
    WeightList(long[] weights, int count) {
        long all = 1;
        for (int index = 0; index < count; index++) {
            all |= weights[index];
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(all);
        width = (bits + Byte.SIZE - 1) / Byte.SIZE;
        mask = -1L >>> (Long.SIZE - bits);
        bytes = new byte[Math.addExact(Math.multiplyExact(count, width), Long.BYTES - width)];
        for (int index = 0; index < count; index++) {
            for (int i = 0; i < width; i++) {
                bytes[index * width + i] = (byte) (weights[index] >>> (i * Byte.SIZE));
            }
        }
    }

    long get(int index) {
        return (long) LONGS.get(bytes, index * width) & mask;
    }

    /** Memory that the array takes. */
    long bytes() {
        return bytes.length;
    }
}
