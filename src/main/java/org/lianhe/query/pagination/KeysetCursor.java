package org.lianhe.query.pagination;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Writes and reads the cursors of one field in one order over one version of the dataset.
 * A cursor holds the values of the order's keys and a checksum, so that no other field,
 * order or dataset accepts it. All instances of the server accept each other's cursors.
 *
 * @param seal text that identifies the field, the order and the dataset
 * @param types types of the values, in order
 */
public record KeysetCursor(String seal, List<Class<?>> types) {

	/** Longest cursor that is accepted, in characters. */
	public static final int MAX_LENGTH = 1024;

	private static final int SEAL_BYTES = 8;

	private static final String ALGORITHM = "HmacSHA256";

	public KeysetCursor {
		types = List.copyOf(types);
	}

	/** Returns the cursor of a row with these values. */
	public String write(List<@Nullable Object> values) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			DataOutputStream out = new DataOutputStream(bytes);
			for (Object value : values) {
				CursorValue.write(out, value);
			}
			byte[] payload = bytes.toByteArray();
			bytes.write(seal(payload));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Returns the values in a cursor.
	 * @throws ApiException with {@link ErrorCode#BAD_CURSOR} if the cursor is malformed
	 * or belongs to another field, order or dataset
	 */
	public List<@Nullable Object> read(String argument, String cursor) {
		if (cursor.length() > MAX_LENGTH) {
			throw badCursor(argument);
		}
		try {
			byte[] bytes = Base64.getUrlDecoder().decode(cursor);
			if (bytes.length < SEAL_BYTES || !cursor.equals(canonical(bytes))) {
				throw badCursor(argument);
			}
			byte[] payload = Arrays.copyOf(bytes, bytes.length - SEAL_BYTES);
			byte[] sealed = Arrays.copyOfRange(bytes, payload.length, bytes.length);
			if (!MessageDigest.isEqual(sealed, seal(payload))) {
				throw badCursor(argument);
			}
			return values(payload, argument);
		}
		catch (IllegalArgumentException | IOException ex) {
			throw badCursor(argument);
		}
	}

	private List<@Nullable Object> values(byte[] payload, String argument) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
		List<@Nullable Object> values = new ArrayList<>();
		for (Class<?> type : this.types) {
			Object value = CursorValue.read(in);
			if (value != null && !type.isInstance(value)) {
				throw badCursor(argument);
			}
			values.add(value);
		}
		if (in.read() >= 0) {
			throw badCursor(argument);
		}
		return values;
	}

	private static String canonical(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private byte[] seal(byte[] payload) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(this.seal.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return Arrays.copyOf(mac.doFinal(payload), SEAL_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static ApiException badCursor(String argument) {
		return new ApiException(ErrorCode.BAD_CURSOR,
				"This cursor was not given by this field in this order for this version of the dataset. "
						+ "Start again without `" + argument + "`.")
			.with("argument", argument);
	}

	/** Encodes the values of keys. */
	private static final class CursorValue {

		private static final int NULL = 0;

		private static final int LONG = 1;

		private static final int INTEGER = 2;

		private static final int DOUBLE = 3;

		private static final int DAY = 4;

		private static final int TEXT = 5;

		private static final int BYTES = 6;

		static void write(DataOutputStream out, @Nullable Object value) throws IOException {
			if (value == null) {
				out.writeByte(NULL);
			}
			else if (value instanceof Long number) {
				out.writeByte(LONG);
				out.writeLong(number);
			}
			else if (value instanceof Integer number) {
				out.writeByte(INTEGER);
				out.writeInt(number);
			}
			else if (value instanceof Double number) {
				out.writeByte(DOUBLE);
				out.writeDouble(number);
			}
			else if (value instanceof LocalDate day) {
				out.writeByte(DAY);
				out.writeInt((int) day.toEpochDay());
			}
			else if (value instanceof byte[] bytes) {
				out.writeByte(BYTES);
				out.writeShort(bytes.length);
				out.write(bytes);
			}
			else {
				out.writeByte(TEXT);
				out.writeUTF((String) value);
			}
		}

		static @Nullable Object read(DataInputStream in) throws IOException {
			int kind = in.readByte();
			return switch (kind) {
				case NULL -> null;
				case LONG -> in.readLong();
				case INTEGER -> in.readInt();
				case DOUBLE -> in.readDouble();
				case DAY -> LocalDate.ofEpochDay(in.readInt());
				case TEXT -> in.readUTF();
				case BYTES -> in.readNBytes(in.readUnsignedShort());
				default -> throw new IOException("not a kind of value");
			};
		}

	}

}
