package org.lianhe.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/** The heap of a process. */
public final class Heap implements AutoCloseable {

	private final JMXConnector connector;

	private final MemoryMXBean memory;

	private Heap(JMXConnector connector) throws IOException {
		this.connector = connector;
		MBeanServerConnection beans = connector.getMBeanServerConnection();
		this.memory = ManagementFactory.newPlatformMXBeanProxy(beans, ManagementFactory.MEMORY_MXBEAN_NAME,
				MemoryMXBean.class);
	}

	/** The heap of a running Java process. */
	public static Heap of(Process process) throws IOException {
		try {
			VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
			try {
				return new Heap(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
			}
			finally {
				machine.detach();
			}
		}
		catch (AttachNotSupportedException ex) {
			throw new IOException(ex);
		}
	}

	/** Bytes that are still in use after all garbage is collected. */
	public long retained() {
		this.memory.gc();
		return this.memory.getHeapMemoryUsage().getUsed();
	}

	@Override
	public void close() throws IOException {
		this.connector.close();
	}

}
