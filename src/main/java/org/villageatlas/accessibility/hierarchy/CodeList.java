package org.villageatlas.accessibility.hierarchy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Codes of arcs in as many bytes as the largest needs: one less than a long has, as an arc is no way across the network. */
final class CodeList {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int width;
    private final long mask;

    /** @param count how many of the codes count */
    CodeList(long[] codes, int count) {
        long all = 1;
        for (int place = 0; place < count; place++) {
            all |= codes[place];
        }
        int bits = Long.SIZE - Long.numberOfLeadingZeros(all);
        width = (bits + Byte.SIZE - 1) / Byte.SIZE;
        mask = -1L >>> (Long.SIZE - bits);
        bytes = new byte[Math.addExact(Math.multiplyExact(count, width), Long.BYTES - width)];
        for (int place = 0; place < count; place++) {
            for (int i = 0; i < width; i++) {
                bytes[place * width + i] = (byte) (codes[place] >>> (i * Byte.SIZE));
            }
        }
    }

    long get(int place) {
        return (long) LONGS.get(bytes, place * width) & mask;
    }

    /** Memory that the array takes. */
    long bytes() {
        return bytes.length;
    }
}
